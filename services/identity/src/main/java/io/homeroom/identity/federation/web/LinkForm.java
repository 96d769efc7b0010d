package io.homeroom.identity.federation.web;

import io.homeroom.identity.arrival.ArrivalToken;
import io.homeroom.identity.stepup.Proof;
import io.homeroom.identity.stepup.ProofForm;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * An arrival to be linked.
 *
 * @param proof needed if the caller signed in before they came from the provider
 */
@Schema(name = "LinkArrival")
record LinkForm(@NotBlank @Size(max = 64) String arrivalToken, @Valid @Nullable ProofForm proof) {

  ArrivalToken arrival() {
    return new ArrivalToken(arrivalToken);
  }

  @Nullable Proof proved() {
    return proof == null ? null : proof.proof();
  }

  @Override
  public String toString() {
    return "LinkArrival[…]";
  }
}
