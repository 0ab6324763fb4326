// Runs what was compiled, and compares what it prints with what it should.
def run = { String variant, List<String> arguments ->
  def project = new File(basedir, variant)
  def command = [System.getProperty('java.home') + '/bin/java'] + arguments
  def process = new ProcessBuilder(command).directory(project).redirectErrorStream(true).start()
  def output = process.inputStream.text
  assert process.waitFor() == 0 : output
  assert output == new File(project, 'expected.txt').text
}
def path = { String... entries -> entries.join(File.pathSeparator) }

run('class-path', ['--class-path', path('target/classes', 'target/dependency/*'), 'com.example.consumer.Deadlines'])
run('module-path', [
    '--module-path', path('target/classes', 'target/dependency'),
    '--module', 'com.example.consumer/com.example.consumer.Schools'])
