package nl.veerkracht.address;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import nl.veerkracht.taxonomy.Language;

/** Where this request is: the address that was asked for, for pages, texts and links. */
@Named
@RequestScoped
public class Visit {

  private Address address = new Address(Language.NL, Place.HOME, "");
  private String query = "";

  /** Called once by the filter that reads the address. */
  public void at(Address newAddress, String newQuery) {
    address = newAddress;
    query = newQuery;
  }

  public Address address() {
    return address;
  }

  public Language language() {
    return address.language();
  }

  /** The slug or term in the address; empty where there is none. */
  public String name() {
    return address.name();
  }

  public String getPath() {
    return address.path();
  }

  public String getCode() {
    return language().code();
  }

  public String getOtherCode() {
    return language().other().code();
  }

  public Place getPlace() {
    return address.place();
  }

  /** This very page, with its search, in the given language. */
  public String in(String code) {
    String path = Language.of(code).map(address::in).orElse(address).path();
    return query.isEmpty() ? path : path + "?" + query;
  }
}
