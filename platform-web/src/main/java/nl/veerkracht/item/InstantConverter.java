package nl.veerkracht.item;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.jspecify.annotations.Nullable;

/**
 * JPA 3.1 does not know {@link Instant}; H2 answers with offset date-times, PostgreSQL with
 * timestamps.
 */
@Converter(autoApply = true)
class InstantConverter implements AttributeConverter<Instant, Object> {

  @Override
  public @Nullable Object convertToDatabaseColumn(@Nullable Instant instant) {
    return instant == null ? null : instant.atOffset(ZoneOffset.UTC);
  }

  @Override
  public @Nullable Instant convertToEntityAttribute(@Nullable Object column) {
    return switch (column) {
      case null -> null;
      case OffsetDateTime dateTime -> dateTime.toInstant();
      case Timestamp timestamp -> timestamp.toInstant();
      default -> throw new IllegalArgumentException("not a point in time: " + column.getClass());
    };
  }
}
