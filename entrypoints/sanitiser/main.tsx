import '@/assets/styles/base.css'
import { Sanitiser } from '@/components/sanitiser/Sanitiser'
import { showPage } from '@/components/ui/show-page'

showPage(<Sanitiser />)
