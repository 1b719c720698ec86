int cpty_placeholder;
