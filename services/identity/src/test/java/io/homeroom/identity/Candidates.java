package io.homeroom.identity;

import io.homeroom.identity.Households.Household;
import io.homeroom.identity.Staff.Colleague;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Who applies, and the admin who decides. */
public final class Candidates {
  public static final String OWN = "/api/auth/applications";
  public static final String ABOUT = "I have taught first aid in Ulm for ten years.";

  private final Colleague admin;

  public Candidates(Colleague admin) {
    this.admin = admin;
  }

  public static Answer apply(Household applicant, String kind) {
    return applicant
        .home()
        .post(
            OWN,
            Map.of(
                "kind",
                kind,
                "displayName",
                "Ada",
                "about",
                ABOUT,
                "certifications",
                List.of(Map.of("name", "First aid", "issuer", "Red Cross")),
                "contact",
                "mornings"));
  }

  public static void withdrawLast(Household applicant) {
    var last = applicant.home().get(OWN).expect(200).text("items.0.applicationId");
    applicant.home().post(OWN + "/" + last + "/withdraw", null).expect(204);
  }

  public static String own(Answer application) {
    return OWN + "/" + application.text("applicationId");
  }

  public Answer approve(Answer application) {
    return admin.desk().post(reviewed(application) + "/approve", Map.of("proof", Colleague.PROOF));
  }

  public Answer reject(Answer application, String reason, @Nullable String note) {
    var form = note == null ? Map.of("reason", reason) : Map.of("reason", reason, "note", note);
    return admin.desk().post(reviewed(application) + "/reject", form);
  }

  private static String reviewed(Answer application) {
    return "/api/admin/applications/" + application.text("applicationId");
  }
}
