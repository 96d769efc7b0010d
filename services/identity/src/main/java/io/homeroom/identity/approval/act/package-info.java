/** What takes two superadmins, and how it is done. */
@NamedInterface("act")
@NullMarked
package io.homeroom.identity.approval.act;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
