import './settings.css'
import { showPage } from '../ui/show-page.tsx'
import { Settings } from './view.tsx'

void showPage(Settings, 'settingsTitle')
