/** What people are found by, and what is kept for them. */
@NamedInterface("address")
@NullMarked
package io.homeroom.identity.family.address;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
