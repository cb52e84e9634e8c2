import '@/assets/styles/base.css'
import { RampPage } from '@/components/ramp/RampPage'
import { showPage } from '@/components/ui/show-page'

showPage(<RampPage />)
