import './popup.css'
import { showPage } from '../ui/show-page.tsx'
import { Popup } from './view.tsx'

void showPage(Popup, 'popupTitle')
