import '@/assets/styles/base.css'
import { showPage } from '@/components/ui/show-page'
import { Welcome } from '@/components/welcome/Welcome'

showPage(<Welcome />)
