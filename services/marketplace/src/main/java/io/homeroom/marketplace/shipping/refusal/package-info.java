/** Why nothing can be sent, or not like that. */
@NullMarked
@NamedInterface
package io.homeroom.marketplace.shipping.refusal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
