package io.homeroom.identity.emailchange.web;

import io.homeroom.identity.challenge.OneTimeCode;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.emailchange.ConfirmingEmailChange;
import io.homeroom.identity.emailchange.EmailChangeId;
import io.homeroom.identity.emailchange.PendingEmailChange;
import io.homeroom.identity.emailchange.RequestingEmailChange;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.family.rule.PersonNotFound;
import io.homeroom.identity.stepup.ProofForm;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "e-mail change")
@RequestMapping("/api/auth/email")
@PreAuthorize("!hasRole('CHILD')")
class EmailChangeController {

  record EmailForm(@NotNull @Valid ProofForm proof, @NotBlank @Size(max = 254) String email) {

    @Override
    public String toString() {
      return "EmailForm[…]";
    }
  }

  record EmailCode(@NotNull UUID changeId, @NotNull @Pattern(regexp = "[0-9]{6}") String code) {

    @Override
    public String toString() {
      return "EmailCode[…]";
    }
  }

  private final FindingPeople people;
  private final RequestingEmailChange requesting;
  private final ConfirmingEmailChange confirming;

  EmailChangeController(
      FindingPeople people, RequestingEmailChange requesting, ConfirmingEmailChange confirming) {
    this.people = people;
    this.requesting = requesting;
    this.confirming = confirming;
  }

  @Operation(summary = "Go by another address: a mail goes there")
  @PostMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  PendingEmailChange changeEmail(Caller caller, @Valid @RequestBody EmailForm form) {
    var person = people.withId(new PersonId(caller.personId())).orElseThrow(PersonNotFound::new);
    return requesting.request(person, form.proof().proof(), new EmailAddress(form.email()));
  }

  @Operation(summary = "Prove the other address by the code")
  @PostMapping("/confirm")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void confirmEmailChange(Caller caller, @Valid @RequestBody EmailCode form) {
    confirming.confirm(
        new PersonId(caller.personId()),
        new EmailChangeId(form.changeId()),
        new OneTimeCode(form.code()));
  }
}
