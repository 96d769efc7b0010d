package io.homeroom.identity.federation.web;

import io.homeroom.identity.arrival.ArrivalToken;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.contact.PlainText;
import io.homeroom.identity.federation.RegisteringArrival.Answers;
import io.swagger.v3.oas.annotations.media.Schema;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** What a parent adds to what the provider tells. The address is the provider's. */
@Schema(name = "RegisterArrival")
record RegisterForm(
    @NotBlank @Size(max = 64) String arrivalToken,
    @NotBlank @Size(max = 100) @PlainText String name,
    @NotNull Language language) {

  ArrivalToken arrival() {
    return new ArrivalToken(arrivalToken);
  }

  Answers answers() {
    return new Answers(name.strip(), null, language);
  }

  @Override
  public String toString() {
    return "RegisterArrival[…]";
  }
}
