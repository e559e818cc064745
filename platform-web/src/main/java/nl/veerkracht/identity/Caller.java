package nl.veerkracht.identity;

import jakarta.enterprise.context.RequestScoped;

/** Where a request comes from, for limits and for the list of devices; kept no longer than that. */
@RequestScoped
public class Caller {

  private String address = "";
  private String program = "";

  /** Called once by the filter that knows the request. */
  public void is(String newAddress, String newProgram) {
    address = newAddress;
    program = newProgram;
  }

  /** The address that the question comes from. */
  public String address() {
    return address;
  }

  /** The browser and the system by the names that people know; empty when they are unknown. */
  String device() {
    return Device.of(program);
  }
}
