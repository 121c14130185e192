import { useState } from 'react';
import { holidayYears, holidays } from '../../../shared/calendar/holidays.ts';
import { formatDate } from '../../../shared/dates.ts';
import { today } from '../../today.ts';
import { SelectLine } from '../parts/FormLines.tsx';
import form from '../parts/Form.module.css';
import { useCouncil } from '../useCouncil.ts';

const { first, last } = holidayYears;
const years = Array.from({ length: last - first + 1 }, (_, at) => String(first + at));

/** The nation's bank holidays of a year, as all counting of days leaves them out. */
export function BankHolidays() {
  const { council } = useCouncil();
  const thisYear = today().slice(0, 4);
  const [year, setYear] = useState(years.includes(thisYear) ? thisYear : String(last));
  const ofYear = holidays.filter(
    ([day, , nations]) => day.startsWith(year) && nations.includes(council.nation),
  );
  return (
    <>
      <div className={form.pair}>
        <SelectLine
          label="Year"
          options={years.map((each) => ({ value: each, label: each }))}
          value={year}
          onChange={setYear}
        />
      </div>
      <ul aria-label={`Bank holidays of ${year}`} className={form.days}>
        {ofYear.map(([day, name]) => (
          <li key={day}>
            <span>{formatDate(day, 'long')}</span>
            <span className={form.about}>{name}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
