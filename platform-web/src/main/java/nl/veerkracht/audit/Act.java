package nl.veerkracht.audit;

import java.util.Locale;

/** Something that somebody did and that changed something. */
public enum Act {
  SIGN_UP,
  CONFIRM_EMAIL,
  RESET_PASSWORD,
  CHANGE_EMAIL,
  SECOND_FACTOR_ON,
  SECOND_FACTOR_OFF,
  LINK_ACCOUNT,
  CHANGE_ROLE,
  BLOCK,
  UNBLOCK,
  MAKE_TOKEN,
  REVOKE_TOKEN,
  DELETE_ACCOUNT,
  KEEP_ACCOUNT,
  ERASE_ACCOUNT,
  SUBMIT,
  TAKE,
  RETURN,
  PUBLISH,
  RETIRE,
  RESTORE,
  REMOVE,
  ADD,
  CHANGE,
  MERGE,
  ASSESS,
  CHECK,
  UNCHECK,
  FEATURE,
  UNFEATURE,
  BULK_EDIT,
  BULK_UNDO,
  REBUILD_INDEX;

  /** The name in messages and exports. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
