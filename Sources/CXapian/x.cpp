int cxapian_placeholder;
