import './supervision.css'
import { showPage } from '../ui/show-page.tsx'
import { PrepareSupervision } from './view.tsx'

void showPage(PrepareSupervision, 'sheetPage')
