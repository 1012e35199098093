import './welcome.css'
import { showPage } from '../ui/show-page.tsx'
import { Welcome } from './view.tsx'

void showPage(Welcome, 'welcomeTitle')
