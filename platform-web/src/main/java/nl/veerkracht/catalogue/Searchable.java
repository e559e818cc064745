package nl.veerkracht.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Named;
import java.util.Map;
import java.util.stream.Collectors;

/** Which vocabularies can be searched by, and under which name in the address. */
@Named
@ApplicationScoped
public class Searchable {

  private final Map<String, String> parameters =
      Facets.ORDER.stream()
          .filter(facet -> Facets.vocabulary(facet).isPresent())
          .collect(
              Collectors.toMap(
                  facet -> Facets.vocabulary(facet).orElseThrow(), SearchAddress::parameter));

  public boolean has(String vocabulary) {
    return parameters.containsKey(vocabulary);
  }

  public String parameter(String vocabulary) {
    return parameters.getOrDefault(vocabulary, vocabulary);
  }
}
