package io.homeroom.identity.parting;

import org.springframework.data.jpa.repository.JpaRepository;

interface PartingLetters extends JpaRepository<PartingLetter, PartingLetterId> {}
