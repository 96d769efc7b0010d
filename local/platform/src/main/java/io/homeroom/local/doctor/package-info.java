/** Looking at the machine before anything goes wrong, and saying how to mend what will. */
@NullMarked
package io.homeroom.local.doctor;

import org.jspecify.annotations.NullMarked;
