package nl.veerkracht.insight;

import java.time.LocalDate;

/**
 * What one number is about.
 *
 * @param subject which words, value or item; empty where there is nothing to tell apart
 */
record Count(LocalDate day, What what, String subject) {}
