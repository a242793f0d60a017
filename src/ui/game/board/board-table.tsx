/** A table of the board: its heads are words of the catalogue, its rows are given. */
import type { ReactNode } from 'react';

interface BoardTableProps {
  caption: string;
  heads: readonly { key: string; words: string }[];
  children: ReactNode;
}

export const BoardTable = ({ caption, heads, children }: BoardTableProps) => (
  <div className="table-scroll">
    <table>
      <caption className="visually-hidden">{caption}</caption>
      <thead>
        <tr>
          {heads.map(({ key, words }) => (
            <th key={key} scope="col">
              {words}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>{children}</tbody>
    </table>
  </div>
);
