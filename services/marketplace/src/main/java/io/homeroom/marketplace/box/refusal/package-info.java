/** Why somebody gets no box, or not like that. */
@NullMarked
package io.homeroom.marketplace.box.refusal;

import org.jspecify.annotations.NullMarked;
