/** Why nothing can be done with a shop. */
@NullMarked
@NamedInterface
package io.homeroom.marketplace.supplier.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
