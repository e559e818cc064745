package nl.veerkracht.item;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import nl.veerkracht.taxonomy.Json;

/** Keeps what is only shown or indexed as JSON text; what the database joins on has columns. */
@Converter
class ContentConverter implements AttributeConverter<ItemContent, String> {

  @Override
  public String convertToDatabaseColumn(ItemContent content) {
    return Json.write(content);
  }

  @Override
  public ItemContent convertToEntityAttribute(String json) {
    return Json.read(json, ItemContent.class);
  }
}
