import '@/assets/styles/base.css'
import { Reviews } from '@/components/reviews/Reviews'
import { showPage } from '@/components/ui/show-page'

showPage(<Reviews />)
