import { createRoot } from 'react-dom/client'
import 'prosemirror-view/style/prosemirror.css'
import '../base.css'
import './colours.css'
import './frame.css'
import './issue.css'
import './details.css'
import './comments.css'
import './queue.css'
import { watchDesk } from '../live'
import { ServiceProject } from './service-project'

const root = document.getElementById('root')
if (root) createRoot(root).render(<ServiceProject />)
watchDesk()
