package io.homeroom.identity.adulthood.web;

import io.homeroom.identity.adulthood.InvitingGrownChild;
import io.homeroom.identity.adulthood.NotingComingOfAge;
import io.homeroom.identity.child.KnownChild;
import io.homeroom.identity.child.rule.ChildNotFound;
import io.homeroom.identity.child.stored.FindingChildren;
import io.homeroom.identity.contact.EmailAddress;
import io.homeroom.identity.contact.NotAnEmailAddress;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.stepup.Proof;
import io.homeroom.identity.stepup.ProofForm;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** For a parent, and for the child itself. */
@RestController
@Tag(name = "children")
@RequestMapping("/api/family/children/{childId}/coming-of-age")
@PreAuthorize("hasAnyRole('PARENT', 'CHILD')")
class ComingOfAgeController {

  /**
   * How far a child is.
   *
   * @param state none, announced or invited
   */
  record ComingOfAgeView(String state) {}

  /**
   * Where to.
   *
   * @param proof of a parent; the child itself needs none
   */
  @Schema(name = "OwnAddress")
  record AddressForm(@NotBlank @Size(max = 254) String email, @Valid @Nullable ProofForm proof) {

    @Nullable Proof proved() {
      return proof == null ? null : proof.proof();
    }

    @AssertTrue(message = "must be the address of somebody")
    @Schema(hidden = true)
    public boolean isAddressed() {
      return Optional.ofNullable(email).filter(AddressForm::isAddress).isPresent();
    }

    private static boolean isAddress(String text) {
      try {
        return !new EmailAddress(text).value().isEmpty();
      } catch (NotAnEmailAddress nobodys) {
        return false;
      }
    }

    @Override
    public String toString() {
      return "OwnAddress[…]";
    }
  }

  private final FindingChildren children;
  private final NotingComingOfAge noting;
  private final InvitingGrownChild inviting;

  ComingOfAgeController(
      FindingChildren children, NotingComingOfAge noting, InvitingGrownChild inviting) {
    this.children = children;
    this.noting = noting;
    this.inviting = inviting;
  }

  @Operation(summary = "How far a child is on the way to an account of its own")
  @GetMapping
  ComingOfAgeView showComingOfAge(Caller caller, @PathVariable UUID childId) {
    var child = visible(caller, childId);
    return new ComingOfAgeView(noting.stateOf(child.id()).orElse("none"));
  }

  @Operation(
      summary = "Have a child of eighteen invited to an account of its own",
      description =
          "A parent proves it by password or code. The link in the mail holds for a week; asked"
              + " again, the one before is good for nothing. Once it is followed, the account is no"
              + " part of this family any more")
  @PutMapping
  @ResponseStatus(HttpStatus.ACCEPTED)
  void inviteToOwnAccount(
      Caller caller, @PathVariable UUID childId, @Valid @RequestBody AddressForm form) {
    var child = visible(caller, childId);
    inviting.invite(
        child, new EmailAddress(form.email()), new PersonId(caller.personId()), form.proved());
  }

  private KnownChild visible(Caller caller, UUID childId) {
    return children
        .visibleTo(caller.personId(), caller.role(), FamilyId.of(caller.familyId()))
        .stream()
        .filter(child -> child.id().value().equals(childId))
        .findFirst()
        .orElseThrow(ChildNotFound::new);
  }
}
