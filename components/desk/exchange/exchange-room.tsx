import { ExportForm } from './export-form';
import { ImportForm } from './import-form';

/** Phrases from files and into files. */
export function ExchangeRoom() {
  return (
    <div className="exchange">
      <ImportForm />
      <ExportForm />
    </div>
  );
}
