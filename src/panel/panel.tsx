import './panel.css'
import { showPage } from '../ui/show-page.tsx'
import { Panel } from './view.tsx'

void showPage(Panel, 'extensionShortName')
