// The program's entry.
return 0;
