package nl.veerkracht.api.http;

/** An answer that is one page of a list. */
public interface Paged {

  PageLinks links();
}
