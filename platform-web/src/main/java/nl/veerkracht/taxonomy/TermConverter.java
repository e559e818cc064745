package nl.veerkracht.taxonomy;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;

/** Keeps a term as JSON text: what is only shown needs no column. */
@Converter
class TermConverter implements AttributeConverter<Term, String> {

  @Override
  public String convertToDatabaseColumn(Term term) {
    return Json.write(term);
  }

  @Override
  public Term convertToEntityAttribute(String json) {
    return Json.read(json, Term.class);
  }
}
