import './print.css'
import { showPage } from '../ui/show-page.tsx'
import { PrintedRecord } from './printed-record.tsx'

void showPage(PrintedRecord, 'reviewTitle')
