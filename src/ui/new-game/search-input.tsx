/** A field that searches within the form of a new game. */

interface SearchInputProps {
  id: string;
  value: string;
  onChange: (sought: string) => void;
  describedBy?: string;
}

export const SearchInput = ({ id, value, onChange, describedBy }: SearchInputProps) => (
  <input
    id={id}
    type="search"
    value={value}
    autoComplete="off"
    aria-describedby={describedBy}
    onChange={(event) => {
      onChange(event.target.value);
    }}
    onKeyDown={(event) => {
      // Enter searches; it does not begin the game.
      if (event.key === 'Enter') event.preventDefault();
    }}
  />
);
