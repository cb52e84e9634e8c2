import { createRoot } from 'react-dom/client'
import 'ckeditor5/ckeditor5.css'
import '../base.css'
import './status.css'
import './workspace.css'
import './columns.css'
import './conversation.css'
import './composer.css'
import './view.css'
import { watchDesk } from '../live'
import { AgentWorkspace } from './agent-workspace'

const root = document.getElementById('root')
if (root) createRoot(root).render(<AgentWorkspace />)
watchDesk()
