/** OpenDyslexic, from our own host; loaded when it is chosen. */
import '@fontsource/opendyslexic/400.css';
import '@fontsource/opendyslexic/700.css';
