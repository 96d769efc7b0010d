package io.homeroom.identity.child.web;

import io.homeroom.identity.child.Birthday;
import io.homeroom.identity.child.ChildProfile;
import io.homeroom.identity.child.KnownChild;
import io.homeroom.identity.contact.Language;
import io.homeroom.identity.contact.PlainText;
import io.homeroom.platform.web.text.Text;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a parent fills in about a child. */
record ChildForm(
    @NotBlank @Size(max = 100) @PlainText String name,
    @NotNull LocalDate birthday,
    @Size(max = 50) @PlainText @Nullable String level,
    @Size(max = 2000) @Text @Nullable String notes,
    @NotNull Language language,
    @Size(max = 200) @PlainText @Nullable String avatar) {

  static ChildForm of(KnownChild child) {
    var profile = child.profile();
    return new ChildForm(
        profile.name(),
        profile.birthday().date(),
        profile.level(),
        profile.notes(),
        child.language(),
        profile.avatar());
  }

  ChildProfile profile() {
    return new ChildProfile(name.strip(), new Birthday(birthday), level, notes, avatar);
  }
}
