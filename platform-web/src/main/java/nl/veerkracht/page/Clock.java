package nl.veerkracht.page;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import nl.veerkracht.taxonomy.Language;
import nl.veerkracht.taxonomy.Messages;

/** Moments as the clocks of this country show them, wherever the server stands. */
public final class Clock {

  /** The time zone of the portal's readers. */
  public static final ZoneId HERE = ZoneId.of("Europe/Amsterdam");

  private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("HH:mm");

  private Clock() {}

  /** The time of a moment of today. */
  public static String time(Instant moment) {
    return TIME.format(moment.atZone(HERE));
  }

  /** The day and time of a moment, in words. */
  public static String moment(Instant moment, Language language) {
    return DateTimeFormatter.ofPattern(Messages.of(language, "moment.pattern"))
        .withLocale(language.locale())
        .format(moment.atZone(HERE));
  }
}
