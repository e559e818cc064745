package nl.veerkracht.identity;

import java.time.Duration;

/** What became of something that asks for proof, or that can be asked for only so often. */
public sealed interface Outcome {

  /** It is done. */
  record Done() implements Outcome {}

  /** The password is not theirs, or they have none. */
  record WrongPassword() implements Outcome {}

  /** The code is not right, or was used before. */
  record WrongCode() implements Outcome {}

  /** Too many attempts: this one was not looked at. */
  record Wait(Duration left) implements Outcome {}

  /** Without this administrator nobody could manage the portal. */
  record LastAdministrator() implements Outcome {}

  /** Whether it is done. */
  default boolean done() {
    return this instanceof Done;
  }
}
