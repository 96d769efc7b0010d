def log = new File(basedir, 'build.log').text
def gates = [
    'dead-exception'      : '[DeadException]',
    'duplicate-dependency': 'BanDuplicatePomDependencyVersions failed',
    'misformatted'        : 'format violations',
    'null-dereference'    : '[NullAway]',
    'raw-type'            : 'found raw type',
]
gates.each { offender, complaint ->
    assert log.contains(complaint) : "$offender was not refused"
    assert log =~ /offender-$offender[ .]+FAILURE/ : "$offender did not break the build"
}
return true
