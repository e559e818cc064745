package nl.veerkracht.draft;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.veerkracht.form.FieldValues;

/** Keeps the fields of a draft as JSON text. */
@Converter
class FieldsConverter implements AttributeConverter<FieldValues, String> {

  @Override
  public String convertToDatabaseColumn(FieldValues fields) {
    return fields.toJson();
  }

  @Override
  public FieldValues convertToEntityAttribute(String json) {
    return FieldValues.ofJson(json);
  }
}
