package io.homeroom.identity.pin.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.homeroom.identity.child.ChildId;
import io.homeroom.identity.child.stored.FindingChildren;
import io.homeroom.identity.family.FamilyId;
import io.homeroom.identity.family.PersonId;
import io.homeroom.identity.pin.Pin;
import io.homeroom.identity.pin.change.FindingPins;
import io.homeroom.identity.pin.change.GivingPin;
import io.homeroom.identity.pin.change.TakingPin;
import io.homeroom.identity.stepup.ProofForm;
import io.homeroom.platform.web.security.Caller;
import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.media.Schema;
import io.swagger.v3.oas.annotations.tags.Tag;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

@RestController
@Tag(name = "children")
@RequestMapping("/api/family/children/{childId}/pin")
@PreAuthorize("hasRole('PARENT')")
class PinController {

  /**
   * Whether a child can sign in by a PIN; never which.
   *
   * @param givenAt when the PIN was given; absent without one
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record PinView(boolean given, @Nullable Instant givenAt) {}

  @Schema(name = "Pin")
  record PinForm(
      @NotNull @Pattern(regexp = Pin.FORM, message = "must be six digits") String pin,
      @NotNull @Valid ProofForm proof) {

    @Override
    public String toString() {
      return "Pin[…]";
    }
  }

  private final FindingChildren children;
  private final FindingPins finding;
  private final GivingPin giving;
  private final TakingPin taking;

  PinController(FindingChildren children, FindingPins finding, GivingPin giving, TakingPin taking) {
    this.children = children;
    this.finding = finding;
    this.giving = giving;
    this.taking = taking;
  }

  @Operation(summary = "Whether a child of mine has a PIN")
  @GetMapping
  PinView showPin(Caller caller, @PathVariable UUID childId) {
    var child = children.one(new ChildId(childId), FamilyId.of(caller.familyId()));
    return finding
        .of(child.id())
        .map(pin -> new PinView(true, pin.givenAt()))
        .orElseGet(() -> new PinView(false, null));
  }

  @Operation(
      summary = "Give a child a PIN: ends its sessions, and its lock after wrong ones",
      description =
          "Proved by password or code. A PIN must not be easy to guess, nor the child's birthday")
  @PutMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void givePin(Caller caller, @PathVariable UUID childId, @Valid @RequestBody PinForm form) {
    giving.give(
        new ChildId(childId),
        FamilyId.of(caller.familyId()),
        new Pin(form.pin()),
        new PersonId(caller.personId()),
        form.proof().proof());
  }

  @Operation(summary = "Take a child's PIN away: ends its sessions")
  @DeleteMapping
  @ResponseStatus(HttpStatus.NO_CONTENT)
  void takePin(Caller caller, @PathVariable UUID childId) {
    taking.take(new ChildId(childId), FamilyId.of(caller.familyId()));
  }
}
