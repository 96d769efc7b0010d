package io.homeroom.identity.password.web;

import io.homeroom.identity.credential.Password;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.family.member.FindingPeople;
import io.homeroom.identity.family.rule.PersonNotFound;
import io.homeroom.identity.password.ChangingPassword;
import io.homeroom.identity.stepup.ProofForm;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "password")
class PasswordController {

  /**
   * Another password.
   *
   * @param proof that it is the owner who asks
   * @param password the new one
   */
  record PasswordForm(@NotNull @Valid ProofForm proof, @NotNull String password) {

    @Override
    public String toString() {
      return "PasswordForm[…]";
    }
  }

  private final FindingPeople people;
  private final ChangingPassword changing;

  PasswordController(FindingPeople people, ChangingPassword changing) {
    this.people = people;
    this.changing = changing;
  }

  @Operation(summary = "Change my password: all my other sessions end")
  @PostMapping("/api/auth/password")
  @PreAuthorize("!hasRole('CHILD')")
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void changePassword(Caller caller, @Valid @RequestBody PasswordForm form) {
    var person = people.withId(new PersonId(caller.personId())).orElseThrow(PersonNotFound::new);
    changing.change(
        person, form.proof().proof(), new Password(form.password()), caller.sessionId());
  }
}
