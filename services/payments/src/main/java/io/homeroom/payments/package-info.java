/** Money that families pay, and what is given back of it. */
@NullMarked
package io.homeroom.payments;

import org.jspecify.annotations.NullMarked;
