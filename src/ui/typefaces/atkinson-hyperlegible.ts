/** Atkinson Hyperlegible Next, from our own host; loaded when it is chosen. */
import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
