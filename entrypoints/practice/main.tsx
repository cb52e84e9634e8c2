import '@/assets/styles/base.css'
import { PracticeRoom } from '@/components/practice/PracticeRoom'
import { showPage } from '@/components/ui/show-page'

showPage(<PracticeRoom />)
