import '@/assets/styles/base.css'
import { Knowledge } from '@/components/knowledge/Knowledge'
import { showPage } from '@/components/ui/show-page'

showPage(<Knowledge />)
