package io.homeroom.identity.credential.turn;

import io.homeroom.identity.credential.ProviderUnavailable;

/** As many of one address wait as may. */
public final class AddressBusy extends ProviderUnavailable {
  private static final long serialVersionUID = 1L;

  AddressBusy() {
    super("Enough wait that come from there", null);
  }
}
