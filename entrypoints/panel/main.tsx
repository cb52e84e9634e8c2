import '@/assets/styles/base.css'
import { showPage } from '@/components/ui/show-page'
import { Panel } from '@/components/panel/Panel'

showPage(<Panel />)
